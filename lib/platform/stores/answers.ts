import type { Answer } from '../../model/stored';
import type { Database } from '../db';

/** Remembers what the user said of a skill, for this advert and later ones. */
export async function keepAnswer(db: Database, answer: Answer): Promise<void> {
  await db.answers.put(answer);
}

export async function forgetAnswer(db: Database, skill: string): Promise<void> {
  await db.answers.delete(skill);
}

export async function listAnswers(db: Database): Promise<readonly Answer[]> {
  return db.answers.toArray();
}
