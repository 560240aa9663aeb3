import type { Text } from '../en.ts'
import { useText } from '../use-text.ts'
import { type OwnFormText, ownFormEn } from './form-en.ts'
import { ownFormFr } from './form-fr.ts'

const BY_LANGUAGE: Readonly<Record<Text['code'], OwnFormText>> = { en: ownFormEn, fr: ownFormFr }

/** The words of the form in which an exercise is made: too many for the first page, where the others are. */
export const formText = ({ code }: Pick<Text, 'code'>): OwnFormText => BY_LANGUAGE[code]

export const useFormText = (): OwnFormText => formText(useText())
