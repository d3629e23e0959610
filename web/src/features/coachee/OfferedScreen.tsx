export default function OfferedScreen() { return null }
