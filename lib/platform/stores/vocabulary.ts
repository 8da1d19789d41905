import { type MutedSkill, type OwnTerm, withMuted, withOwnTerm } from '../../model/own-term';
import type { Database } from '../db';
import { changeSettings } from './settings';

/** Leaves a skill out of every advert. */
export async function muteSkill(db: Database, skill: MutedSkill): Promise<void> {
  await changeSettings(db, ({ muted }) => ({ muted: withMuted(muted, skill) }));
}

export async function unmuteSkill(db: Database, id: string): Promise<void> {
  await changeSettings(db, ({ muted }) => ({ muted: muted.filter(({ skill }) => skill !== id) }));
}

/** Adds a term of the user's own to the vocabulary. */
export async function keepOwnTerm(db: Database, term: OwnTerm): Promise<void> {
  await changeSettings(db, ({ ownTerms }) => ({ ownTerms: withOwnTerm(ownTerms, term) }));
}

export async function forgetOwnTerm(db: Database, id: string): Promise<void> {
  await changeSettings(db, ({ ownTerms }) => ({ ownTerms: ownTerms.filter(({ skill }) => skill !== id) }));
}
