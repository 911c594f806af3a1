// Two ways of putting structured data into a page; the test outside the frame reads what became of them.
const data = '{"@context":"https://schema.org"}';
const block = () => Object.assign(document.createElement('script'), {type: 'application/ld+json'});
window.ways = {};
for (const [way, fill] of [
  ['textContent', (script) => void (script.textContent = data)],
  ['a text node', (script) => script.append(data)],
]) {
  const script = block();
  try {
    fill(script);
    document.head.append(script);
    window.ways[way] = script.textContent === data && script.isConnected;
  } catch (error) {
    window.ways[way] = error.name;
  }
}
