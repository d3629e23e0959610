// The keys of drafts on this device that more than one feature reads.
export const checkDraftKey = 'draft-check'
export const noticingDraftKey = 'draft-noticing'
export const successDraftKey = 'draft-success'
