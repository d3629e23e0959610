// Loaded before each component test file: the styles every screen has.
import '../ui/standing-in.css'
import '../ui/tokens.css'
import '../ui/base.css'
