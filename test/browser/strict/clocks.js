// Counts the clocks of a page: each of them listens for the page coming back.
window.clocks = 0;
const listen = window.addEventListener;
window.addEventListener = function (type, ...rest) {
  if (type === 'pageshow') window.clocks++;
  return listen.call(this, type, ...rest);
};
