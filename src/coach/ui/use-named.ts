import { useLayoutEffect } from 'preact/hooks';

/**
 * Lets a field know its notes. It is another component’s, so the id is added to whatever describes it already, at every drawing,
 * since that component may write it anew.
 */
export function useNamed(at: string, id: string | undefined): void {
  useLayoutEffect(() => {
    const field = document.querySelector(at);
    if (field === null || id === undefined) return;
    const name = 'aria-details';
    field.setAttribute(name, id);
    return () => {
      if (field.getAttribute(name) === id) field.removeAttribute(name);
    };
  }, [at, id]);
}
