// The `recordId` under which each value is sealed. A row with one sealed column uses its own id; the others use a name from here.
// These names never change: a value opens only under the name with which it was sealed.

export const addressCheckRecord = (tokenHash: string) => `address-check/${tokenHash}`
export const agreementRecord = (trajectoryId: string, version: number) => `${trajectoryId}/agreement/${version}`
export const alignmentRevisionRecord = (alignmentId: string, version: number) => `${alignmentId}/alignment/${version}`
export const deviceKeyRecord = (personId: string, deviceId: string) => `${personId}/device/${deviceId}`
export const giftRecord = (giftId: string) => `gift/${giftId}`
export const pushRecord = (deviceId: string) => `push/${deviceId}`
export const receivedRecord = (receivedId: string) => `received/${receivedId}`
export const revisionRecord = (findingId: string, revision: number) => `${findingId}/revision/${revision}`
export const totpRecord = (personId: string) => `${personId}/totp`
export const witnessAskRecord = (askId: string) => `witness-ask/${askId}`
