import { Monitor, Moon, Sun } from 'lucide-react'
import { Button } from '../kit/Button.tsx'
import { themes, useTheme } from './useTheme.ts'

const icons = { system: Monitor, light: Sun, dark: Moon }

/** Steps through the system's theme, light and dark. */
export function ThemeButton() {
  const [theme, setTheme] = useTheme()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  const Icon = icons[theme]
  return (
    <Button look="icon" label={`Theme: ${theme}. Change to ${next}`} onClick={() => setTheme(next)}>
      <Icon size={18} aria-hidden />
    </Button>
  )
}
