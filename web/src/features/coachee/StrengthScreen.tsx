export default function StrengthScreen() { return null }
