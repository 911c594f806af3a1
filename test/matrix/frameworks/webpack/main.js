import 'lbb-elements/lbb.js';

document.addEventListener('lbb-feed-read', ({feed}) => {
  document.documentElement.dataset.read = feed.activities.length;
});
