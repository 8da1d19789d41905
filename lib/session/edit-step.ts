import type { CvContent } from '../model/cv';

/**
 * A content as a step of its history: without the text of the file it was read from, which no edit changes and which is
 * most of a CV's length. The same content where it has none.
 */
export function asStep(content: CvContent): CvContent {
  const { sourceLines, origin, damage, ...step } = content;
  return sourceLines || origin || damage ? step : content;
}

/** The content of a step, with the file's text that `present` has. */
export function fromStep(step: CvContent, { sourceLines, origin, damage }: CvContent): CvContent {
  if (!sourceLines && !origin && !damage) return step;
  return {
    ...step,
    ...(sourceLines && { sourceLines }),
    ...(origin && { origin }),
    ...(damage && { damage }),
  };
}
