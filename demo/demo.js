/** The switches of the page; the elements themselves need no script of the page. */
const root = document.documentElement;
const switches = {
  dark: (on) => root.classList.toggle('dark', on),
  rtl: (on) => (root.dir = on ? 'rtl' : 'ltr'),
};
const asked = new URLSearchParams(location.search);

for (const button of document.querySelectorAll('[data-toggle]')) {
  const { toggle } = button.dataset;
  const turn = (on) => {
    button.setAttribute('aria-pressed', String(on));
    switches[toggle](on);
  };
  if (asked.has(toggle)) turn(true);
  button.addEventListener('click', () => turn(button.getAttribute('aria-pressed') !== 'true'));
}

const presets = [...document.querySelectorAll('[data-preset]')];
for (const button of presets) {
  button.addEventListener('click', () => {
    document.querySelector('#presets').setAttribute('theme', button.dataset.preset);
    for (const name of document.querySelectorAll('.preset'))
      name.textContent = button.dataset.preset;
    for (const other of presets) other.setAttribute('aria-pressed', String(other === button));
  });
}
