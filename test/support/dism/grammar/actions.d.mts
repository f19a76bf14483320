export interface Action {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'imaging' | 'servicing';
  readonly value: boolean;
  readonly source: string;
  readonly together?: string;
}
export const ACTIONS: readonly Action[];
