export function oemBytes(text: string, language: string): Buffer;
