export default function PracticeScreen() { return null }
