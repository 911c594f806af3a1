// Shows the elements in each of the themes, for a designer to look at; `?theme=warm` opens with one.
const files: Readonly<Record<string, URL>> = {
  neutral: new URL('./themes/neutral.css', import.meta.url),
  designsystem: new URL('./themes/designsystem.css', import.meta.url),
  warm: new URL('./themes/warm.css', import.meta.url),
  dark: new URL('./themes/dark.css', import.meta.url),
};

const form = document.querySelector<HTMLFormElement>('#themes')!;
const file = document.querySelector<HTMLAnchorElement>('#file')!;
const code = document.querySelector<HTMLElement>('#code')!;
const link = document.createElement('link');
link.rel = 'stylesheet';

async function show(): Promise<void> {
  const choice = new FormData(form);
  const theme = String(choice.get('theme'));
  const url = files[theme]?.href;
  document.documentElement.classList.toggle('large', choice.has('large'));
  document.querySelector('lbb-activities')!.classList.toggle('narrow', choice.has('narrow'));
  document.body.className = theme && `on-${theme}`;
  link.remove();
  file.hidden = code.hidden = !url;
  if (!url) return;
  link.href = url;
  document.head.append(link);
  const text = await (await fetch(url, {headers: {accept: 'text/css'}})).text();
  code.textContent = text;
  URL.revokeObjectURL(file.href);
  file.href = URL.createObjectURL(new Blob([text], {type: 'text/css'}));
  file.download = `${theme}.css`;
}

const asked = new URLSearchParams(location.search).get('theme');
const radio = [...form.querySelectorAll<HTMLInputElement>('[name=theme]')].find(({value}) => value === asked);
if (radio) radio.checked = true;
form.addEventListener('change', () => void show());
void show();
