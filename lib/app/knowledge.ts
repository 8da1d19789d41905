import type { Knowledge } from '../model/knowledge';

/**
 * The knowledge in a chunk of its own, so that the popup's script is parsed before the tables arrive; the stages that read
 * by it come along beside it, and wait for nothing when `reviewOf` asks for them.
 */
export async function loadKnowledge(): Promise<Knowledge> {
  const [{ knowledge }] = await Promise.all([import('../../data/knowledge'), import('../tailor')]);
  return knowledge;
}
