import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export type TabName<Id extends string> = { readonly id: Id; readonly label: string; readonly count: number };

type ListProps<Id extends string> = {
  readonly name: string;
  readonly tabs: readonly TabName<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** A tab list by the ARIA pattern: one stop for Tab, arrows, Home and End move and choose. */
export function TabList<Id extends string>({ name, tabs, chosen, onChoose }: ListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = STEPS[event.key]?.(at, tabs.length - 1);
    const next = to === undefined ? undefined : tabs[to];
    if (to === undefined || !next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={name} tabIndex={-1} onKeyDown={move}>
      {tabs.map(({ id, label, count }) => (
        <button
          key={id}
          type="button"
          id={`tab-${id}`}
          role="tab"
          class="tab"
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {label}
          {count > 0 && <span class="tab-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

type PanelProps<Id extends string> = {
  readonly tabs: readonly TabName<Id>[];
  readonly chosen: Id;
  readonly children: ComponentChildren;
};

/** Every tab has its panel in the page, so that `aria-controls` points somewhere; only the chosen one is filled. */
export function TabPanel<Id extends string>({ tabs, chosen, children }: PanelProps<Id>) {
  if (tabs.length < 2) return <div class="tab-panel">{children}</div>;
  return (
    <>
      {tabs.map(({ id }) => (
        <div
          key={id}
          id={`panel-${id}`}
          role="tabpanel"
          class="tab-panel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== chosen}
        >
          {id === chosen && children}
        </div>
      ))}
    </>
  );
}
