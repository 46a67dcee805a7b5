import '@angular/compiler';
import {ApplicationRef, provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {open} from '../portal';
import {Portal} from './portal.component';

const app = await bootstrapApplication(Portal, {providers: [provideZonelessChangeDetection()]});
const portal = app.components[0]!.instance as Portal;
await open((view) => {
  portal.view.set(view);
  app.injector.get(ApplicationRef).tick();
});
