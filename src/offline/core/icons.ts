/** The icons of an installed site: their size, and how much of it the ring takes. A maskable one may lose all outside its middle 80 %. */
export const icons = [
  { name: 'icon-192.png', size: 192, ring: 0.84, purpose: 'any' },
  { name: 'icon-512.png', size: 512, ring: 0.84, purpose: 'any' },
  { name: 'maskable-512.png', size: 512, ring: 0.52, purpose: 'maskable' },
  { name: 'apple-touch-180.png', size: 180, ring: 0.62, purpose: 'apple' },
] as const;
