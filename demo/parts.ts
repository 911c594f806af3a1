// The designer's page: a press on a part's name frames it on the picture.
const list = document.querySelector<HTMLElement>('#parted')!;
const names = [...document.querySelectorAll<HTMLElement>('.parts .legend code')];

for (const name of names) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name.textContent;
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') === 'false';
    for (const other of document.querySelectorAll('.parts .legend button'))
      other.setAttribute('aria-pressed', String(isOn && other === button));
    list.dataset.part = isOn ? button.textContent! : '';
  });
  name.replaceWith(button);
}
