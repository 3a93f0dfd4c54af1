const MOST = 20;

/**
 * What was used last, the newest first. Known as long as the window lives and kept nowhere: on disk it would outlive the
 * clients it names.
 */
export class Recent {
  ids: string[] = $state.raw([]);

  note(id: string) {
    this.ids = [id, ...this.ids.filter((other) => other !== id)].slice(0, MOST);
  }
}
