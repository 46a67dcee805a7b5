import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  Directive,
  ElementRef,
  inject,
  input,
  signal,
  type OnDestroy,
  type OnInit,
} from '@angular/core';
import type {OrgSelectDetail, OrgTreeElement} from 'dangjian-widgets';
import type {} from 'dangjian-widgets/types/elements';
import {hear, NOTHING, refer, type Place, type View} from '../portal';

/** Gives the element that it stands on to the page. */
@Directive({selector: '[here]'})
export class Here implements OnInit, OnDestroy {
  readonly here = input.required<Place>();
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  ngOnInit() {
    refer(this.here(), this.#element);
  }

  ngOnDestroy() {
    refer(this.here(), undefined);
  }
}

@Component({
  selector: '#portal',
  imports: [Here],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './portal.component.html',
})
export class Portal {
  readonly view = signal<View>(NOTHING);
  readonly hear = hear;
  chosen = '';

  /** The compiler knows what a template's event tells, and what its reference is. */
  choose({detail}: CustomEvent<OrgSelectDetail>, tree: OrgTreeElement) {
    this.chosen = tree.layout + detail.path.join();
  }
}
