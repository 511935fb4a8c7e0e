export type AuditTables = {
  audit_key: {
    id: number;
    /** Ed25519, 32 bytes in base64. */
    public_key: string;
    /** The private half, wrapped under the key of the file. */
    nonce: string;
    box: string;
    /** The last entry before the key was made: heads up to it have no signature. */
    since_seq: number;
  };
};
