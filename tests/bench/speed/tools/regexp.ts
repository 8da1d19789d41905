import { serve } from '../measure';

/** One alternation of all forms, the longest first, with ends that do not lose C++, C# and .NET as a word boundary would. */
serve((forms) => {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const names = new RegExp(`(?<![A-Za-z0-9])(?:${escaped.join('|')})(?![A-Za-z0-9+#])`, 'gi');
  return (text) => text.match(names)?.length ?? 0;
});
