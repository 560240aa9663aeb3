import type { Alert } from '../../review/history/session-line.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'

export const alertWords = (text: Text, alert: Alert): string => {
  const { alerts } = text.review
  switch (alert.kind) {
    case 'pain-high':
      return alerts.painHigh(alert.score)
    case 'pain-risen':
      return alerts.painRisen(alert.by)
    case 'broken-off':
      return alerts.brokenOff
    case 'fault-again': {
      const { name, rules } = textOf(text, alert.exercise)
      return alerts.faultAgain(name, rules[alert.rule]?.fault ?? alert.rule)
    }
  }
}
