import {createApp} from 'vue';
import 'lbb-elements/lbb-activities.js';
import App from './App.vue';

createApp(App).mount('#app');
