import type { BulletReading, CvContent, ItemId, Unplaced } from '../model/cv';
import type { Place } from '../model/cv-review';
import { titleAndFirm } from '../text/role-facts';
import { namesIn, profileWith } from './moved-lines';

type Scored = { readonly place: Place; readonly score: number };

const MOST_PLACES = 12;

/** The places a line that was left over can go to, the likeliest first; *Leave out* is always among them. */
export function placesFor(content: CvContent, line: Unplaced): Place[] {
  const kind = content.headings?.find(({ text }) => text === line.after)?.kind ?? null;
  const owner = ownerAbove(content, line.id);
  const count = line.text.split(/\s+/).length;
  const listed = /[,;|•]/.test(line.text) && !/[.!?]$/.test(line.text);
  const under = (wanted: string, more = 0) => (kind === wanted ? 3 : 0) + more;
  const near = (id: ItemId) => (owner === id ? 2 : 0);
  const scored: Scored[] = [
    ...content.roles.map((role) => ({
      place: { kind: 'bullet' as const, id: role.id, name: titleAndFirm(role) },
      score: under('experience', near(role.id) + (count > 3 ? 1 : 0)),
    })),
    ...content.projects.map(({ id, name }) => ({
      place: { kind: 'bullet' as const, id, name: name ?? '' },
      score: under('projects', near(id) + (count > 3 ? 1 : 0)),
    })),
    ...(content.skills.length > 0 ? content.skills : [{ id: null, name: null }]).map(({ id, name }) => ({
      place: { kind: 'skill' as const, id, name },
      score: under('skills', (id ? near(id) : 0) + (count <= 3 || listed ? 1.5 : 0)),
    })),
    { place: { kind: 'profile' }, score: under('profile', count > 7 ? 1.2 : 0) },
    ...content.education.map(({ id, institution, studyType, area }) => ({
      place: { kind: 'education' as const, id, name: institution ?? [studyType, area].filter(Boolean).join(' ') },
      score: under('education', near(id)),
    })),
    { place: { kind: 'certificate' }, score: under('certificates', /certif/i.test(line.text) ? 2 : 0) },
    ...content.extras.map(({ id, heading }) => ({
      place: { kind: 'extra' as const, id, name: heading },
      score: (heading === line.after ? 3 : 0) + near(id),
    })),
  ];
  const best = scored.sort((a, b) => b.score - a.score).slice(0, MOST_PLACES - 1);
  const leaveOut: Scored = { place: { kind: 'leave-out' }, score: isFurniture(content, line) ? 9 : -1 };
  return [...best, leaveOut].sort((a, b) => b.score - a.score).map(({ place }) => place);
}

/** Page numbers, and what stands in a running head or foot. */
function isFurniture({ source, sourceLines, origin }: CvContent, { id, text }: Unplaced): boolean {
  const [at] = origin?.[id] ?? [];
  const inMargin = source.kind === 'pdf' && at !== undefined && sourceLines?.[at]?.page === null;
  return inMargin || /^page\s+\d+(?:\s+of\s+\d+)?$/i.test(text.trim());
}

/** The entry that the line stands under in the original. */
function ownerAbove(content: CvContent, line: ItemId): ItemId | null {
  const { origin = {} } = content;
  const [at] = origin[line] ?? [];
  if (at === undefined) return null;
  const owners = [
    ...[...content.roles, ...content.projects].map(({ id, bullets }) => ({
      id,
      ids: [id, ...bullets.map((bullet) => bullet.id)],
    })),
    ...[...content.skills, ...content.education, ...content.extras].map(({ id }) => ({ id, ids: [id] })),
  ];
  let best: { id: ItemId; line: number } | null = null;
  for (const { id, ids } of owners)
    for (const above of ids.flatMap((each) => origin[each] ?? []))
      if (above < at && above > (best?.line ?? -1)) best = { id, line: above };
  return best?.id ?? null;
}

/**
 * The CV with a left-over line put in its place. The line keeps its id, and with it its origin. A line or place that is
 * not there changes nothing.
 */
export function placeLine(
  content: CvContent,
  lineId: ItemId,
  place: Place,
  readBullet: (text: string) => BulletReading,
): CvContent {
  const line = content.unplaced.find(({ id }) => id === lineId);
  if (!line || !isThere(content, place)) return content;
  const rest = {
    ...content,
    unplaced: content.unplaced.filter(({ id }) => id !== lineId),
    doubts: content.doubts.filter(({ kind, item }) => kind !== 'unplaced' || item !== lineId),
  };
  const { text } = line;
  switch (place.kind) {
    case 'leave-out':
      return rest;
    case 'profile': {
      const summary = profileWith(content.basics.summary, [text]);
      return joined({ ...rest, basics: { ...content.basics, summary } }, 'basics.summary', lineId);
    }
    case 'certificate':
      return {
        ...rest,
        certificates: [...content.certificates, { id: lineId, name: text, issuer: null, date: null, url: null }],
      };
    case 'skill': {
      const keywords = namesIn(text);
      if (!place.id) return { ...rest, skills: [...content.skills, { id: lineId, name: null, keywords }] };
      const skills = content.skills.map((group) =>
        group.id === place.id ? { ...group, keywords: [...group.keywords, ...keywords] } : group,
      );
      return joined({ ...rest, skills }, place.id, lineId);
    }
    case 'education': {
      const education = content.education.map((study) =>
        study.id === place.id ? { ...study, lines: [...study.lines, text] } : study,
      );
      return joined({ ...rest, education }, place.id, lineId);
    }
    case 'extra': {
      const extras = content.extras.map((extra) =>
        extra.id === place.id ? { ...extra, lines: [...extra.lines, text] } : extra,
      );
      return joined({ ...rest, extras }, place.id, lineId);
    }
    case 'bullet': {
      const bullet = { id: lineId, text, reading: readBullet(text) };
      const put = <T extends CvContent['roles'][number] | CvContent['projects'][number]>(owner: T): T =>
        owner.id === place.id ? { ...owner, bullets: inOrder(owner.bullets, bullet, content) } : owner;
      return { ...rest, roles: content.roles.map(put), projects: content.projects.map(put) };
    }
  }
}

function isThere({ roles, projects, skills, education, extras }: CvContent, place: Place): boolean {
  if (!('id' in place) || place.id === null) return true;
  const all = { bullet: [...roles, ...projects], skill: skills, education, extra: extras };
  return all[place.kind].some(({ id }) => id === place.id);
}

type Bullets = CvContent['roles'][number]['bullets'];

/** The bullet before the first one that stands below it in the original. */
function inOrder(bullets: Bullets, bullet: Bullets[number], { origin = {} }: CvContent): Bullets {
  const at = origin[bullet.id]?.[0];
  const below = at === undefined ? -1 : bullets.findIndex(({ id }) => (origin[id]?.[0] ?? -1) > at);
  return below < 0 ? [...bullets, bullet] : [...bullets.slice(0, below), bullet, ...bullets.slice(below)];
}

/** The lines of one item counted to another's. */
function joined(content: CvContent, key: string, lineId: ItemId): CvContent {
  const { origin } = content;
  const lines = origin?.[lineId];
  if (!lines) return content;
  const all = [...new Set([...(origin[key] ?? []), ...lines])].sort((a, b) => a - b);
  return { ...content, origin: { ...origin, [key]: all } };
}
