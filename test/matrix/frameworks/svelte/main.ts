import {mount} from 'svelte';
import 'lbb-elements/lbb-activities.js';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')!});
