import type { Knowledge } from '../model/knowledge';

/** The knowledge in a chunk of its own, so that the popup's script is parsed before the tables arrive. */
export async function loadKnowledge(): Promise<Knowledge> {
  return (await import('../../data/knowledge')).knowledge;
}
