import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleAdvert } from '../../data/samples';
import type { Block } from '../model/posting';

/** The sample advert as a job board would publish it: a page with JSON-LD, and chrome around the advert. */
export function demoPage(): string {
  const { title, company, location, text, blocks } = sampleAdvert;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} at ${company}</title>
<script type="application/ld+json">${JSON.stringify(structured(text))}</script>
<style>
  body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: #1f2430; background: #f3f4f6; }
  header { background: #23395b; color: #fff; padding: 14px 40px; font-weight: 600; }
  nav { float: right; font-weight: 400; opacity: 0.8; }
  main { max-width: 720px; margin: 28px 40px; padding: 28px 36px; background: #fff; border-radius: 8px; }
  h1 { margin: 0 0 4px; font-size: 26px; }
  h2 { margin: 26px 0 6px; font-size: 17px; }
  .place { color: #5b6472; margin: 0 0 18px; }
  footer { margin: 0 40px 40px; color: #5b6472; font-size: 14px; }
</style>
</head>
<body>
<header>Weft Jobs <nav>Search &nbsp; Saved &nbsp; Sign in</nav></header>
<main>
<h1>${title}</h1>
<p class="place">${company} · ${location}</p>
${blocks
  .map(html)
  .join('\n')
  .replaceAll('</li>\n<li>', '</li><li>')
  .replace(/(?:<li>.*?<\/li>)+/g, '<ul>$&</ul>')}
</main>
<footer>Weft Jobs is invented, and so are its employers.</footer>
</body>
</html>`;
}

const TAGS = { heading: 'h2', paragraph: 'p', item: 'li' } as const;

function html({ kind, text }: Block): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<${TAGS[kind]}>${escaped}</${TAGS[kind]}>`;
}

function structured(text: string): object {
  const { title, company, salary, postedAt, closesAt } = sampleAdvert;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description: `<p>${text.replaceAll('\n', '</p><p>')}</p>`,
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'Manchester', addressCountry: 'GB' } },
    employmentType: 'FULL_TIME',
    datePosted: postedAt,
    validThrough: closesAt,
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: salary?.currency,
      value: { minValue: salary?.min, maxValue: salary?.max, unitText: 'YEAR' },
    },
  };
}

/** Serves the sample job page on this machine only. */
export async function serveDemoPage(): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(demoPage());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/jobs/senior-backend-engineer`, server };
}
