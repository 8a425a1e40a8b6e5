/** What a page's rules change within a shadow tree: nothing but what is inherited on purpose. */

/** Lengths may differ by as much: a box that lies between two pixels is rounded by where it lies. */
const ROUNDING = 0.1;

/** All but custom properties: the page's go through, and what ours make of them shows in others. */
const properties: readonly string[] = [...getComputedStyle(document.documentElement)].filter(
  (name) => !name.startsWith('--'),
);

/** Differences between two shadow trees of the same markup, one line each. */
export function differences(one: ShadowRoot, other: ShadowRoot): readonly string[] {
  const [nodes, others] = [one, other].map((root) => [...root.querySelectorAll(':not(style)')]);
  if (!nodes || nodes.length !== others?.length) return ['another tree'];
  return [
    ...new Set(
      nodes.flatMap((node, index) => {
        const counterpart = others[index];
        return counterpart ? [...differing(node, counterpart)] : [];
      }),
    ),
  ];
}

function* differing(node: Element, other: Element): Generator<string> {
  for (const pseudo of pseudoElements(node)) {
    const style = getComputedStyle(node, pseudo);
    const expected = getComputedStyle(other, pseudo);
    for (const name of properties) {
      const [value, wanted] = [style.getPropertyValue(name), expected.getPropertyValue(name)];
      if (!isAlike(value, wanted))
        yield `${node.localName}.${node.getAttribute('class') ?? ''}${pseudo} ${name}: ${value} instead of ${wanted}`;
    }
  }
}

function* pseudoElements(node: Element): Generator<string> {
  yield '';
  for (const pseudo of ['::before', '::after'])
    if (getComputedStyle(node, pseudo).content !== 'none') yield pseudo;
  if (node.localName === 'li') yield '::marker';
  if (node.localName === 'input') yield '::placeholder';
  if (node.matches('dialog, [popover]')) yield '::backdrop';
}

const numbers = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

function isAlike(value: string, other: string): boolean {
  if (value === other) return true;
  if (value.replace(numbers, '') !== other.replace(numbers, '')) return false;
  const [lengths = [], others = []] = [value, other].map((text) =>
    (text.match(numbers) ?? []).map(Number),
  );
  return lengths.every((length, index) => Math.abs(length - (others[index] ?? NaN)) <= ROUNDING);
}
