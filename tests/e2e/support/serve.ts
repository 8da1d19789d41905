import type { Page } from 'puppeteer-core';

/**
 * Answers every navigation of the page with stored HTML, whatever its address: the page is then at its real address
 * and no request leaves the browser. What the page itself asks for is refused.
 */
export async function serve(page: Page, html: (url: string) => string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return void request.abort();
    void request.respond({ contentType: 'text/html; charset=utf-8', body: html(request.url()) });
  });
}
