import { type Content, GitStore } from './git-store.ts';
import type { Account } from './reply.ts';

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: Pick<Account, 'login' | 'type'> | null;
  readonly association: Account['association'];
}

export interface PullRequest {
  readonly comments: StoredComment[];
  locked: boolean;
}

let lastId = 1_000_000_000;

/** What the server holds of one repository. */
export class Repository {
  readonly name: string;
  readonly private: boolean;
  readonly objects: GitStore;
  /** Above it a listing is `truncated`. GitHub's is 100,000. */
  mostEntries = 100_000;
  readonly pullRequests = new Map<number, PullRequest>();

  constructor(name: string, options: { readonly private?: boolean; readonly algorithm?: 'sha1' | 'sha256' } = {}) {
    this.name = name;
    this.private = options.private ?? false;
    this.objects = new GitStore(options.algorithm);
  }

  /** Gives back the commit's id. */
  commit(files: Readonly<Record<string, Content>>, parents: readonly string[] = []): string {
    return this.objects.commit(files, parents);
  }

  /** Takes over every object of a real repository on disk. */
  take(folder: string): void {
    this.objects.take(folder);
  }

  pullRequest(number: number): PullRequest {
    const pull = this.pullRequests.get(number) ?? { comments: [], locked: false };
    this.pullRequests.set(number, pull);
    return pull;
  }

  /** GitHub keeps line ends as a browser sends them. */
  comment(pull: PullRequest, body: string, by: Pick<Account, 'login' | 'type' | 'association'>): StoredComment {
    const user = { login: by.login, type: by.type };
    const comment = { id: lastId++, body: stored(body), user, association: by.association };
    pull.comments.push(comment);
    return comment;
  }

  find(commentId: number): { readonly pull: PullRequest; readonly comment: StoredComment } | undefined {
    for (const pull of this.pullRequests.values()) {
      const comment = pull.comments.find(({ id }) => id === commentId);
      if (comment !== undefined) return { pull, comment };
    }
    return undefined;
  }
}

export function stored(body: string): string {
  return body.replace(/\r?\n/g, '\r\n');
}
