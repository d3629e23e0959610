export default function IntentionsScreen() { return null }
