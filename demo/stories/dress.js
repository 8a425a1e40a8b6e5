/** Dresses a page as a reader of the stories chose: `theme`, `dark` and `rtl`. */
export function dress(container, chosen) {
  const root = document.documentElement;
  root.classList.toggle('dark', chosen.has('dark'));
  root.dir = chosen.has('rtl') ? 'rtl' : 'ltr';
  container.setAttribute('theme', chosen.get('theme') ?? '');
}
