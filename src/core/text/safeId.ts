const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether an id is none of the names that every object has, so that it can be looked up in any. */
export const isSafeId = (id: string): boolean => !inherited.has(id)
