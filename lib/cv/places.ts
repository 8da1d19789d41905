import type { Facts } from './facts';

/**
 * Whether a text is nothing but a place: "Leeds, UK", "Remote", "Austin, TX 78701", "Manchester (hybrid)". What stands
 * before a city is a firm ("Tarn Freight, Leeds"): only regions and countries tell the places before them.
 */
export function isPlace(text: string, facts: Facts): boolean {
  const parts = placeParts(text, facts);
  return (
    parts?.every((part, i) => isKnownPlace(part, facts) || !facts.cities.has(parts[i + 1]!.toLowerCase())) ?? false
  );
}

/** As `isPlace`, with the districts of a city: where somebody lives, no firm can stand before it. */
export function isHomePlace(text: string, facts: Facts): boolean {
  return placeParts(text, facts) !== null;
}

/** The parts of a text that names a known place, and otherwise nothing but what may be one; else null. */
function placeParts(text: string, facts: Facts): string[] | null {
  const bare = text
    .replace(/\(([^)]*)\)/g, ', $1')
    .replace(/\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,6}(?:-\d{4})?)\b/g, '')
    .trim();
  if (!bare || bare.length > 60) return null;
  const parts = bare
    .split(/\s*[,/|]\s*|\s+[-–—]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 4) return null;
  const known = parts.filter((part) => isKnownPlace(part, facts)).length;
  if (known === parts.length) return parts;
  const named = known > 0 && isKnownPlace(parts.at(-1)!, facts) && parts.every((part) => looksLikeName(part, facts));
  return named ? parts : null;
}

function isKnownPlace(part: string, facts: Facts): boolean {
  const name = part.toLowerCase().replace(/\s+area$/, '');
  return (
    facts.regions.has(name) ||
    facts.cities.has(name) ||
    facts.remote.has(name) ||
    (name.split(' ').length < 4 && facts.remote.has(name.split(' ')[0]!))
  );
}

function looksLikeName(part: string, facts: Facts): boolean {
  const words = part.split(/\s+/);
  if (words.length > 4 || /\d/.test(part)) return false;
  const others = [facts.titles, facts.institutions, facts.legalForms];
  if (words.some((word) => others.some((names) => names.has(word.toLowerCase())))) return false;
  if (words.length > 1 && facts.companies.has(words.at(-1)!.toLowerCase())) return false;
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || /^(?:de|la|le|of|upon|the|am|an|der|do|da|on|by|and)$/.test(word),
  );
}

/**
 * A place at the end of a line: "Staff Engineer, Confluvia, Leeds, UK" gives ["Staff Engineer, Confluvia", "Leeds, UK"];
 * null when the line does not end with one, or is nothing else.
 */
export function splitTrailingPlace(text: string, facts: Facts): readonly [rest: string, place: string] | null {
  const dashed = /^(.*\S)\s+[-–—|·]\s+([^-–—|·]+)$/.exec(text);
  if (dashed && isPlace(dashed[2]!, facts)) return [dashed[1]!, dashed[2]!.trim()];
  const bracketed = /^(.*\S)\s*\(([^()]+)\)$/.exec(text);
  if (bracketed && isPlace(bracketed[2]!, facts)) return [bracketed[1]!, bracketed[2]!.trim()];
  const parts = text.split(/,\s+/);
  for (const size of [3, 2, 1]) {
    if (parts.length <= size) continue;
    const tail = parts.slice(-size);
    const place = tail.join(', ');
    if (!isPlace(place, facts)) continue;
    if (size > 1 && parts.length - size < 1) continue;
    if (size === 3 && !tail.every((part) => isKnownPlace(part, facts))) continue;
    if (
      size === 2 &&
      parts.length === 3 &&
      !isKnownPlace(tail[0]!, facts) &&
      !facts.regions.has(tail[1]!.toLowerCase())
    )
      continue;
    return [parts.slice(0, -size).join(', '), place];
  }
  return null;
}

/** A place between names: "Marlow Foods, Leeds, UK, Cook" gives "Marlow Foods, Cook" and "Leeds, UK". */
export function splitInnerPlace(text: string, facts: Facts): readonly [rest: string, place: string] | null {
  const parts = text.split(/,\s+/);
  for (let at = 1; at + 2 < parts.length; at += 1) {
    const place = parts.slice(at, at + 2);
    if (!facts.regions.has(place[1]!.toLowerCase()) || !isPlace(place.join(', '), facts)) continue;
    return [[...parts.slice(0, at), ...parts.slice(at + 2)].join(', '), place.join(', ')];
  }
  return null;
}

/** ISO code of the country a printed location names, by the country itself, a region's habit or a large city. */
export function countryOf(location: string, facts: Facts): string | null {
  const parts = location
    .split(/\s*[,()|/]\s*|\s+[-–—]\s+/)
    .map((part) => part.toLowerCase().replace(/\d+/g, '').trim())
    .filter(Boolean);
  for (const part of [...parts].reverse()) {
    const code = facts.countries.get(part);
    if (code) return code;
  }
  for (const part of parts) {
    const code = facts.cities.get(part);
    if (code) return code;
  }
  return null;
}
