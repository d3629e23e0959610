export default function AnchorScreen() { return null }
