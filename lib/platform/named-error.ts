// Errors told apart by their name, as those of the browser are.

export function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
