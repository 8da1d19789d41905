import type { Check } from './check';

/** RULES.md 40: the title near the top; the title of the newest job does as well when it stands first. */
export const check: Check = ({ facts }) => {
  const { basics } = facts.cv;
  return basics.label ? null : { searched: ['basics.label'] };
};
