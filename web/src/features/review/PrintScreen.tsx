export default function PrintScreen() { return null }
