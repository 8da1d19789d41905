import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

type Props = {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
  readonly open?: boolean;
};

/** A part that is folded until asked for. */
export function Fold({ title, count, children, open = false }: Props) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h2 class="group-title">{title}</h2>
        {count !== undefined && <span class="fold-count">{count}</span>}
        <Icon name="fold" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
