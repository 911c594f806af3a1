// Makes the shown code ready to copy: addresses as they are from another page, and a button beside each.
const base = new URL('.', location.href).href;

for (const pre of document.querySelectorAll<HTMLElement>('pre.code')) {
  const code = pre.firstElementChild!;
  code.textContent = code.textContent!.replace(
    /(["'(\s])((?:feeds|lbb|themes)\/|virker-det-her\.html)/g,
    (_, before: string, path: string) => before + base + path,
  );
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Kopiér';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent!).then(
      () => (button.textContent = 'Kopieret'),
      () => getSelection()!.selectAllChildren(code),
    );
  });
  const box = document.createElement('div');
  box.className = 'code-box';
  pre.replaceWith(box);
  box.append(pre, button);
}
