import { describe, expect, it } from 'vitest';
import { moveBullet, orderOf, resetOrder } from '../../../lib/session/bullet-order';

const shown = ['a', 'b', 'c'];

describe('the order of bullets', () => {
  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', 1, ['b', 'a', 'c']],
  ] as const)('moves %s by %i', (path, by, order) => {
    expect(moveBullet({}, 'work[0]', shown, path, by)).toEqual({ 'work[0]': order });
  });

  it.each([
    ['a', -1],
    ['c', 1],
    ['x', 1],
  ] as const)('leaves %s where it is', (path, by) => {
    const orders = {};
    expect(moveBullet(orders, 'work[0]', shown, path, by)).toBe(orders);
  });

  it('stands until the bullets themselves change', () => {
    const orders = { 'work[0]': ['c', 'a', 'b'] };
    expect(orderOf(orders, 'work[0]', shown)).toEqual(['c', 'a', 'b']);
    expect(orderOf(orders, 'work[0]', [...shown, 'd'])).toEqual(['a', 'b', 'c', 'd']);
    expect(orderOf(orders, 'work[0]', ['a', 'b', 'd'])).toEqual(['a', 'b', 'd']);
    expect(orderOf(orders, 'work[1]', shown)).toEqual(shown);
  });

  it('goes back to the proposed one', () => {
    expect(resetOrder({ 'work[0]': ['c'], 'work[1]': ['x'] }, 'work[0]')).toEqual({ 'work[1]': ['x'] });
  });
});
