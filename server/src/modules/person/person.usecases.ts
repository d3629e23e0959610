// What other modules may use of people and how they sign in. The work stands in the files named here.
export { addMissingOwnPlaces } from './own-place.ts'
export {
  type CreatedPerson,
  createPerson,
  findPersonByEmail,
  getProfile,
  normaliseEmail,
  type Profile,
  profilesByPerson,
  revisePerson,
} from './profile.ts'
export { addressGroup, countAttempts, forgetAttempts, type Limit } from './rate-limit.ts'
export { setFirstPassword } from './sign-in/by-password.ts'
export { createSignInLink } from './sign-in/links.ts'
export { createSignIn, endOtherSignIns } from './sign-in/sign-ins.ts'
export { hashToken } from './sign-in/token.ts'
export { removeExpired, resetSecondFactor } from './upkeep.ts'
