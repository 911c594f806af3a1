// What old libraries leave on a page: keys that every loop meets, and their own ideas of what the language has since got.
Object.prototype.extra = 1;
Array.prototype.toJSON = function () {
  return String(this);
};
Array.from = function (list) {
  return list ? Array.prototype.slice.call(list) : [];
};
Date.prototype.toISOString = function () {
  return 'never';
};
Element.prototype.hide = function () {};
