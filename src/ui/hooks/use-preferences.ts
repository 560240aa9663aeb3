import { useStore } from 'zustand'
import { type Preferences, preferences } from '../preferences.ts'

export const usePreference = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
  useStore(preferences, (all) => all[name])
