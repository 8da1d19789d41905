/** What a person can do with the data as a whole, and out of trouble with it. */
export type SafeActions = {
  readonly backUp: () => void;
  /** Reads a backup; where something would be replaced it is asked first. */
  readonly chooseBackup: (file: File) => void;
  readonly restore: () => void;
  readonly dropBackup: () => void;
  readonly undoRestore: () => void;
  readonly saveSafety: () => void;
  readonly forgetSafety: () => void;
  readonly keepStorage: () => void;
  readonly stopReminding: () => void;
  readonly wipe: () => void;
  readonly saveRaw: () => void;
  readonly reload: () => void;
  /** Puts the notice away. */
  readonly goOn: () => void;
};
