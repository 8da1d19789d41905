import { cvKnowledge } from '../../data/cv-knowledge';
import { parseBullet } from '../cv/parse-bullet';
import type { BulletReading } from '../model/cv';

/** Reads a line as a bullet. Load this file lazily: the parser of bullets is heavy. */
export function readBullet(text: string): BulletReading {
  return parseBullet(text, cvKnowledge.bullets);
}
