/** The name of the key under which backups of a poll are sealed. */
export const backupKey = (pollId: number): string => `poll-${pollId}-backup`
