import { setTimeout as sleep } from 'node:timers/promises';

const BEFORE = [1, 25, 50];
const AFTER = [75, 100];

/** One run of DISM: its steps with their progress, which Ctrl+C cancels. */
export class Session {
  #console;
  #slow;
  #cancelling = new AbortController();
  #cancel = () => {
    this.#console.line('\nAttempting to cancel the operation. Please wait...');
    this.#cancelling.abort();
  };

  constructor({ console, slow }) {
    this.#console = console;
    this.#slow = slow;
    process.once('SIGINT', this.#cancel);
  }

  get signal() {
    return this.#cancelling.signal;
  }

  /** Says what is being done, does it amid the progress bar, and gives its result. Cancelled, it throws an AbortError. */
  async step(title, work) {
    this.#console.line(title);
    for (const percent of BEFORE) await this.#advance(percent);
    const result = await work(this.signal);
    for (const percent of AFTER) await this.#advance(percent);
    return result;
  }

  close() {
    process.removeListener('SIGINT', this.#cancel);
  }

  async #advance(percent) {
    this.#console.progress(percent);
    if (this.#slow > 0) await sleep(this.#slow, undefined, { signal: this.signal });
    this.signal.throwIfAborted();
  }
}
