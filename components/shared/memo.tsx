import { Component, type ComponentType, type VNode } from 'preact';

/** The same view, drawn again only when one of its props is another: for long lists of which a key changes one item. */
export function memo<P extends object>(View: (props: P) => VNode | null): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const now: Partial<P> = this.props;
      const keys = new Set([...Object.keys(now), ...Object.keys(next)]) as Set<keyof P>;
      return [...keys].some((key) => now[key] !== next[key]);
    }

    override render() {
      return <View {...(this.props as P)} />;
    }
  };
}
